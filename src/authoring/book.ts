import { resolveChapters } from '../catalog/episodes.ts';
import { loadTerms } from '../catalog/glossary.ts';
import { loadLessons } from '../catalog/lessons.ts';
import { loadModules } from '../catalog/modules.ts';
import { loadReference } from '../catalog/references.ts';
import { type Bound, bookAnchors } from '../formats/book-links.ts';
import { citeBare } from '../formats/citation.ts';

/** Everything that stands in the course book, each once and with its anchor. */
export async function loadBook() {
  const [modules, lessons, terms] = [await loadModules(), await loadLessons(), await loadTerms()];
  const used = new Set(lessons.flatMap((lesson) => lesson.terms));
  const cited = [...new Set(lessons.flatMap((lesson) => lesson.references))];
  const sources = await Promise.all(cited.map(sourceOf));
  const compare = new Intl.Collator('en').compare;
  const bound: Bound = {
    lessons: new Set(lessons.map(({ id }) => id)),
    terms: used,
    sources: new Set(cited),
  };
  return {
    modules,
    bound,
    lessons: await Promise.all(
      lessons.map(async (lesson) => ({
        lesson,
        chapters: await resolveChapters(lesson.chapters),
        sources: await Promise.all(lesson.references.map(sourceOf)),
      })),
    ),
    terms: terms
      .filter(({ id }) => used.has(id))
      .map((term) => ({
        anchor: bookAnchors.term(term.id),
        term,
        lessons: lessons.filter((lesson) => lesson.terms.includes(term.id)),
      })),
    sources: sources.sort((one, other) => compare(citeBare(one.source), citeBare(other.source))),
  };
}

const sourceOf = async (id: string) => ({
  anchor: bookAnchors.source(id),
  source: await loadReference(id),
});
