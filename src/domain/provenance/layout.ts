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

const BOX_WIDTH = 168;
const LINE_HEIGHT = 16;
const CHARACTERS = 22;

/**
 * The sources in layers, from those who spoke first at the left to the publishers at the right, laid out by dagre
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
  const texts = new Map([...connected].map((id) => [id, wrap(byId.get(id)?.name ?? '', CHARACTERS)]));
  for (const [id, text] of texts)
    graph.setNode(id, { width: BOX_WIDTH, height: text.length * LINE_HEIGHT + 14 });
  for (const { from, to } of lines) graph.setEdge(from, to);
  layout(graph);

  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    boxes: [...texts].flatMap(([id, text]) => {
      const node = graph.node(id) as { x: number; y: number; width: number; height: number };
      const source = byId.get(id);
      return source
        ? [
            {
              source,
              lines: text,
              x: node.x - node.width / 2,
              y: node.y - node.height / 2,
              width: node.width,
              height: node.height,
            },
          ]
        : [];
    }),
    lines: lines.map(({ from, to }) => ({
      from,
      to,
      points: (graph.edge(from, to) as { points: Line['points'] }).points,
    })),
  };
}
