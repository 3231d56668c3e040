import { openPrinter, type PrinterOptions } from '../printer.js';

/** A namespace with a name. */
export interface NamedNamespace {
  name: string;
  /** The number by which the namespace we look from knows it. */
  id: number | undefined;
}

/** Names of namespaces as `ip netns` prints them. */
export function renderNamespaces(namespaces: Iterable<NamedNamespace>, options: PrinterOptions): string {
  const p = openPrinter(options);
  p.array(undefined, () => {
    for (const { name, id } of namespaces) {
      p.object(undefined, () => {
        p.put('name', name, name);
        if (id !== undefined) p.put('id', id, ` (id: ${id})`);
        p.text('\n');
      });
    }
  });
  return `${p.take()}${p.isJson ? '\n' : ''}`;
}

/** A number by which the namespace we look from knows another, and the first name of that. */
export interface NamespaceId {
  id: number;
  name: string | undefined;
}

/** Numbers of namespaces as `ip netns list-id` prints them. */
export function renderNamespaceIds(ids: Iterable<NamespaceId>, options: PrinterOptions): string {
  const p = openPrinter(options);
  p.array(undefined, () => {
    for (const { id, name } of ids) {
      p.object(undefined, () => {
        p.put('nsid', id, `nsid ${id} `);
        if (name !== undefined) p.put('name', name, `(iproute2 netns name: ${name})`);
        p.text('\n');
      });
    }
  });
  return `${p.take()}${p.isJson ? '\n' : ''}`;
}
