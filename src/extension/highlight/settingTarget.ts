import { ConfigurationTarget } from 'vscode';

/** Where the value comes from that is in force; the user's settings when it is the default. */
export function targetOf(values: { readonly workspaceValue?: unknown } | undefined): ConfigurationTarget {
  return values?.workspaceValue === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
}
