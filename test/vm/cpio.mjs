/**
 * @typedef {{ path: string, mode: number, data?: Buffer }} Entry `mode` is that of stat(2), with the type of the file
 */

/**
 * An archive in cpio's "newc" format, which the kernel unpacks as its first file system: for each entry a header of
 * hexadecimal numbers, the name and the data, each padded to 4 bytes
 * (Documentation/driver-api/early-userspace/buffer-format.rst).
 *
 * @param {readonly Entry[]} entries a folder before what is in it
 * @returns {Buffer}
 */
export function cpio(entries) {
  const parts = [];
  for (const [index, entry] of [...entries, { path: 'TRAILER!!!', mode: 0 }].entries()) {
    const data = entry.data ?? Buffer.alloc(0);
    const name = Buffer.from(`${entry.path}\0`);
    // inode, mode, uid, gid, links, time, size, device and special device as two numbers each, length of the name, sum
    const fields = [index + 1, entry.mode, 0, 0, 1, 0, data.length, 0, 0, 0, 0, name.length, 0];
    const header = `070701${fields.map((field) => field.toString(16).padStart(8, '0')).join('')}`;
    parts.push(Buffer.from(header), name, padding(header.length + name.length), data, padding(data.length));
  }
  return Buffer.concat(parts);
}

/** @param {number} length */
function padding(length) {
  return Buffer.alloc(-length & 3);
}
