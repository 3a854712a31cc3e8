// The plug-in data of a snapshot (rules, notes, names), which Univer keeps as JSON text by the plug-in's name.
import type { IWorkbookData } from '@univerjs/core';

type Resources = NonNullable<IWorkbookData['resources']>;

/** The data of a plug-in by its keys (mostly sheet ids); empty where it has none. */
export function readResource<T>(
  snapshot: IWorkbookData,
  name: string,
): Readonly<Record<string, T>> {
  const data = snapshot.resources?.find((resource) => resource.name === name)?.data;
  return data ? (JSON.parse(data) as Readonly<Record<string, T>>) : {};
}

export function createResources(data: Readonly<Record<string, object>>): Resources {
  return Object.entries(data).map(([name, value]) => ({ name, data: JSON.stringify(value) }));
}
