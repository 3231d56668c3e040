// The only place that makes a name: schema names are kebab-case, TypeScript's and the kernel's follow from them.

/** `net-ns-fd` to `netNsFd`. */
export function camelCase(name: string): string {
  return name.toLowerCase().replace(/[-_.]+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `linkinfo-bridge` to `LinkinfoBridge`. */
export function pascalCase(name: string): string {
  const camel = camelCase(name);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}

/** `rtm-` and `newlink` to `RTM_NEWLINK`. */
export function kernelName(prefix: string, name: string): string {
  return (prefix + name).toUpperCase().replace(/[-.]/g, '_');
}

/** Attribute set `link-attrs` or `nhg` to its interface: `LinkAttrs`, `NhgAttrs`. */
export function setName(name: string): string {
  const pascal = pascalCase(name);
  return pascal.endsWith('Attrs') ? pascal : `${pascal}Attrs`;
}

/** A property as an object literal or interface writes it: quoted when it is neither identifier nor number. */
export function propertyKey(name: string): string {
  return /^([A-Za-z_$][\w$]*|0|[1-9]\d*)$/.test(name) ? name : `'${name}'`;
}

/** A property as an expression reaches it: `attrs.mtu`, `attrs['6rdPrefix']`. */
export function member(object: string, name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `${object}.${name}` : `${object}['${name}']`;
}

/** `struct ifinfomsg` to the constant with its size: `IFINFOMSG_SIZE`. */
export function sizeName(struct: string): string {
  return `${struct.toUpperCase().replace(/[-.]/g, '_')}_SIZE`;
}
