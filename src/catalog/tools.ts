import type { Tool } from '../domain/course/nouns.ts';

// The description of a widget is data: the catalog reads it and none of the widget's code.
const found = import.meta.glob<{ tool: Tool }>('../widgets/*/tool.ts', { eager: true });

/** Every tool, in the order in which they are best met. */
export const tools: Tool[] = Object.values(found)
  .map((module) => module.tool)
  .sort((one, other) => one.order - other.order);

/** The tools that belong to a chapter, named as `episode/chapter`. */
export const toolsOfChapter = (name: string) =>
  tools.filter((tool) => tool.chapters.includes(name));
