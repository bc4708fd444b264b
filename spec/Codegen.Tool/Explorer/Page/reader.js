// Shows one action with Scalar. The page around sends the document, cut down to that action, and the theme.
let reference = null;

addEventListener('message', ({ data, origin, source }) => {
  if (origin !== location.origin || source !== parent) {
    return;
  }
  const configuration = {
    content: data.content,
    forceDarkModeState: data.theme,
    hideDarkModeToggle: true,
    // Nothing outside this page is asked for anything.
    withDefaultFonts: false,
    telemetry: false,
    agent: { disabled: true },
    mcp: { disabled: true },
    showDeveloperTools: 'never',
    hideClientButton: true,
    // The page around searches all products, and signs what it sends.
    showSidebar: false,
    hideSearch: true,
    hideTestRequestButton: true,
    hideModels: true,
    documentDownloadType: 'none',
    orderSchemaPropertiesBy: 'preserve',
    hiddenClients: true,
  };
  document.documentElement.style.colorScheme = data.theme;
  if (reference) {
    reference.destroy?.();
    document.getElementById('reader').replaceChildren();
  }
  const place = document.createElement('div');
  document.getElementById('reader').append(place);
  reference = Scalar.createApiReference(place, configuration);
});

parent.postMessage('ready', location.origin);
