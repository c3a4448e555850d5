import { graphlib, layout } from '@dagrejs/dagre';
import type { Source } from '../model.ts';
import { wrap } from './drawing.ts';
import type { Edges } from './cycle.ts';

/** A source as a box of the whole graph, in pixels of the picture. */
export interface Box {
  source: Source;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
}

/** A line from a source to one that rests on it, as points from start to end. */
export interface Line {
  from: string;
  to: string;
  points: { x: number; y: number }[];
}

export interface GraphPicture {
  width: number;
  height: number;
  boxes: Box[];
  lines: Line[];
}

const BOX_WIDTH = 160;
const LINE_HEIGHT = 16;
const CHARACTERS = 20;

/**
 * The sources in layers, from those who rest on nobody at the left to the publishers at the right, laid out by dagre
 * (Sugiyama's method). Sources without any connection are left out: they stand in the list beneath the picture.
 */
export function layOut(sources: readonly Source[], edges: Edges): GraphPicture {
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', ranksep: 44, nodesep: 10, marginx: 4, marginy: 4 });
  graph.setDefaultEdgeLabel(() => ({}));
  const byId = new Map(sources.map((source) => [source.id, source]));
  const lines: { from: string; to: string }[] = [];
  for (const [to, below] of edges)
    for (const from of below) if (byId.has(from) && byId.has(to)) lines.push({ from, to });
  const connected = new Set(lines.flatMap(({ from, to }) => [from, to]));
  const texts = new Map([...connected].map((id) => [id, wrap(byId.get(id)?.shortName ?? '', CHARACTERS)]));
  for (const [id, text] of texts)
    graph.setNode(id, { width: BOX_WIDTH, height: text.length * LINE_HEIGHT + 14 });
  for (const { from, to } of lines) graph.setEdge(from, to);
  layout(graph);

  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  const nodeOf = (id: string) => graph.node(id) as { x: number; y: number; width: number; height: number };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    boxes: [...texts].flatMap(([id, text]) => {
      const { x, y, width: wide, height: high } = nodeOf(id);
      const source = byId.get(id);
      return source
        ? [{ source, lines: text, x: x - wide / 2, y: y - high / 2, width: wide, height: high }]
        : [];
    }),
    lines: lines.map(({ from, to }) => {
      const [start, end] = [nodeOf(from), nodeOf(to)];
      // dagre ends a line anywhere on a box's edge; from side to side it is easier to follow.
      const between = (graph.edge(from, to) as { points: Line['points'] }).points.slice(1, -1);
      const points = [
        { x: start.x + BOX_WIDTH / 2, y: start.y },
        ...between,
        { x: end.x - BOX_WIDTH / 2, y: end.y },
      ];
      return { from, to, points: points.filter(({ x }, n) => n === 0 || x > (points[n - 1]?.x ?? 0) + 1) };
    }),
  };
}

/** A line as the `d` of an SVG path: curves that leave and arrive level. */
export function pathOf({ points }: Pick<Line, 'points'>): string {
  const at = (value: number) => value.toFixed(1);
  return points
    .map(({ x, y }, n) => {
      const before = points[n - 1];
      if (!before) return `M${at(x)} ${at(y)}`;
      const middle = (before.x + x) / 2;
      return `C${at(middle)} ${at(before.y)} ${at(middle)} ${at(y)} ${at(x)} ${at(y)}`;
    })
    .join('');
}
