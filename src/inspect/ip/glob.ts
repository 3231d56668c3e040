/**
 * Whether a text matches a pattern of `*`, `?`, `[a-z]`, `[!a-z]` and `\` (fnmatch(3) without flags).
 */
export function matchesGlob(pattern: string, text: string): boolean {
  let source = '';
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at]!;
    if (character === '*') source += '[^]*';
    else if (character === '?') source += '[^]';
    else if (character === '\\') source += escaped(pattern[++at] ?? '\\');
    else if (character === '[') {
      const end = pattern.indexOf(']', at + (/^\[[!^]/.test(pattern.slice(at)) ? 3 : 2));
      if (end < 0) source += '\\[';
      else {
        source += set(pattern.slice(at + 1, end));
        at = end;
      }
    } else source += escaped(character);
  }
  return new RegExp(`^${source}$`).test(text);
}

function set(members: string): string {
  const isNegated = /^[!^]/.test(members);
  const inside = (isNegated ? members.slice(1) : members).replace(/[\\\]^[]/g, '\\$&');
  return `[${isNegated ? '^' : ''}${inside}]`;
}

function escaped(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
}
