import { withBase } from '../../domain/paths.ts';

type Child = Node | string | false | undefined;

/** An element with attributes and children. Text becomes text nodes: nothing a page says is read as HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

/** An address of the site under the base path it is published at. */
export function at(path: string): string {
  return withBase(import.meta.env.BASE_URL, path);
}
