import { AF, type Reader, type RouteMessage, type Visitor } from '../../route/index.js';

/** What was printed for a route: `''` for one that is not shown. */
export type RenderRoute = (message: RouteMessage) => string;

/** What is printed before and behind the destination of routes that are alike but for that. */
interface Alike {
  words: readonly number[];
  head: string;
  tail: string;
}

const RTMSG_SIZE = 12;
const RTA_DST = 1;
const HOST_BITS = 32;
/** Of so many sorts of routes the text is kept; a router has about as many as it has neighbours. */
const KEPT = 256;

/**
 * Prints routes of a long list. Most IPv4 routes are like others but for their destination, so that what stands around it
 * is kept: such a route is neither decoded nor printed anew. Only for text in which nothing else depends on the destination.
 */
export function alikeRoutes(render: RenderRoute, print: (text: string) => void): Visitor<RouteMessage> {
  const kept: (Alike | undefined)[] = new Array(KEPT);
  const outline = new Outline();
  return (r, decode) => {
    if (!outline.read(r)) return print(render(decode()));
    const { destination, slot } = outline;
    let alike = kept[slot];
    if (alike === undefined || !outline.equals(alike.words)) {
      alike = around(render(decode()), destination, outline.copy());
      kept[slot] = alike;
    }
    if (alike.tail !== '') print(alike.head + destination + alike.tail);
  };
}

function around(text: string, destination: string, words: readonly number[]): Alike {
  const at = text.indexOf(`${destination} `); // before it is a type at most, which has no dots
  if (at < 0) return { words, head: '', tail: '' };
  return { words, head: text.slice(0, at), tail: text.slice(at + destination.length) };
}

/** All of an IPv4 route but its destination: the fixed header, and attributes of four bytes each. */
class Outline {
  readonly #words = new Int32Array(64);
  #length = 0;
  destination = '';
  /** Where such routes are kept. */
  slot = 0;

  /** Whether the message is such a route. */
  read(r: Reader): boolean {
    const at = r.header(RTMSG_SIZE);
    const words = this.#words;
    if (r.u8At(at) !== AF.inet) return false;
    const bits = r.u8At(at + 1);
    words[0] = (r.u8At(at + 2) << 8) | r.u8At(at + 3);
    words[1] = r.u32At(at + 4);
    words[2] = r.u32At(at + 8);
    let length = 3;
    let hash = words[1]! ^ words[2]!;
    let hasDestination = false;
    while (r.nextAttribute()) {
      if (r.length !== 4 || length > 60) return false;
      const type = r.attributeType;
      if (type === RTA_DST) {
        hasDestination = true;
        this.destination = bits === HOST_BITS ? r.ip() : `${r.ip()}/${bits}`;
        continue;
      }
      const value = r.u32();
      words[length++] = type;
      words[length++] = value;
      hash = Math.imul(hash ^ value, 0x01000193) + type;
    }
    this.#length = length;
    this.slot = (hash ^ (hash >>> 8) ^ (hash >>> 16) ^ (hash >>> 24)) & (KEPT - 1);
    return hasDestination;
  }

  equals(other: readonly number[]): boolean {
    if (other.length !== this.#length) return false;
    for (let at = 0; at < this.#length; at++) if (other[at] !== this.#words[at]) return false;
    return true;
  }

  copy(): number[] {
    return Array.from(this.#words.subarray(0, this.#length));
  }
}
