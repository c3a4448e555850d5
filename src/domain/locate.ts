import { isNode, LineCounter, parseDocument } from 'yaml';

/**
 * Finds fields in the text of a content file: YAML, or MDX with YAML frontmatter.
 * The answer is the line (from 1) of the deepest part of the field that the file has.
 */
export function locator(text: string): (field: readonly (string | number)[]) => number | undefined {
  const fenced = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text);
  const offset = fenced ? 1 : 0;
  const lines = new LineCounter();
  const document = parseDocument(fenced?.[1] ?? text, { lineCounter: lines });
  return (field) => {
    for (let depth = field.length; depth > 0; depth -= 1) {
      const node = document.getIn(field.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line + offset;
    }
    return fenced || field.length > 0 ? 1 : undefined;
  };
}
