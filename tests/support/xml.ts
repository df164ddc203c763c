/** An element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly in it, with references resolved. */
  readonly text: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const TOKEN =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/g;
const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A document read strictly: whatever is not well-formed throws. It knows what feeds use: no document type, no comment. */
export function readXml(document: string): XmlElement {
  // The characters XML does not allow.
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.test(document))
    throw new Error('a forbidden character');
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open: OpenElement[] = [root];
  for (let at = 0; at < document.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(document);
    if (token === null) throw new Error(`not well-formed: ${document.slice(at, at + 80)}`);
    take(token, open);
  }
  const [document_, ...others] = root.children;
  if (open.length !== 1 || document_ === undefined || others.length > 0 || root.text.trim() !== '')
    throw new Error('not one whole element');
  return document_;
}

function take(token: RegExpExecArray, open: OpenElement[]): void {
  const [, cdata, closes, name, attributes = '', alone, text] = token;
  const current = open.at(-1);
  if (current === undefined) throw new Error('something after the end');
  if (cdata !== undefined) current.text += cdata;
  if (text !== undefined) current.text += resolved(text);
  if (name === undefined) return;
  if (closes === '/') {
    if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
    return;
  }
  const found = [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, resolved(value)]);
  const element: OpenElement = { name, attributes: Object.fromEntries(found), children: [], text: '' };
  current.children.push(element);
  if (alone !== '/') open.push(element);
}

function resolved(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));|&/g, (_, code: string | undefined, named: string | undefined) => {
    const character = code === undefined ? REFERENCES[named ?? ''] : String.fromCodePoint(Number(code));
    if (character === undefined) throw new Error(`an unknown reference in: ${text.slice(0, 80)}`);
    return character;
  });
}

/** The children of an element that bear a name. */
export function named({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter((child) => child.name === name);
}

/** The text of the one child that bears a name; undefined where there is none. */
export function textIn(element: XmlElement, name: string): string | undefined {
  return named(element, name)[0]?.text;
}
