global using Codegen.Spec;
