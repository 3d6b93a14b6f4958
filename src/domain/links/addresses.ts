/**
 * Every address that the site publishes, as a path from its root, with a leading and a trailing slash for pages.
 * A page never writes an address by hand: it takes one from here and lets `address()` put the base before it.
 */
export const addresses = {
  home: '/',
  about: '/about/',
  search: '/search/',
  episodes: '/episodes/',
  lessons: '/lessons/',
  tools: '/tools/',
  glossary: '/glossary/',
  references: '/references/',
  progress: '/progress/',
  review: '/review/',
  feed: '/feed.xml',
  teach: '/teach/',
  /** The course for learning management systems, its questions for Moodle, and both as data. */
  cartridge: '/teach/course.imscc',
  moodleQuestions: '/teach/moodle.xml',
  courseFile: '/teach/course.json',
  /** Every address that is promised, as data. */
  permalinks: '/permalinks.json',
  /** The whole course on one page, to be printed. */
  book: '/course-book/',
  bookSheet: '/course-book/sheet.css',
  /** The course to read from disk. */
  offlineCopy: '/lessons/bigger-pie-course.zip',
  /** How to run each lesson in a class. */
  teachNotes: '/teach/notes/',
  teachNotesOf: (lesson: string) => `/teach/notes/#${lesson}`,
  assignmentBuilder: '/teach/assignment/',
  /** An assignment stands in the query. */
  assignment: '/assignment/',
  /** What an assignment can hold, as data. */
  assignmentItems: '/teach/items.json',
  citeTerms: '/glossary/cite/',
  citeTerm: (term: string) => `/glossary/cite/#${term}`,
  episode: (episode: string) => `/episodes/${episode}/`,
  chapter: (episode: string, chapter: string) => `/episodes/${episode}/${chapter}/`,
  chapterFile: (episode: string, extension: string) => `/episodes/${episode}/chapters.${extension}`,
  transcriptFile: (episode: string, extension: string) =>
    `/episodes/${episode}/transcript.${extension}`,
  /** The sound of the companion narration. */
  narration: (episode: string) => `/episodes/${episode}/narration.mp3`,
  embeddedEpisode: (episode: string) => `/embed/episodes/${episode}/`,
  embeddedChapter: (episode: string, chapter: string) => `/embed/episodes/${episode}/${chapter}/`,
  /** What a page says about itself to sites that would embed it, beside the page. */
  oembed: (page: string) => `${page}oembed.json`,
  lesson: (lesson: string, anchor?: string) =>
    `/lessons/${lesson}/${anchor === undefined ? '' : `#${anchor}`}`,
  embeddedLesson: (lesson: string) => `/embed/lessons/${lesson}/`,
  selfTest: (lesson: string) => `/lessons/${lesson}/#self-test`,
  embeddedSelfTest: (lesson: string) => `/embed/lessons/${lesson}/self-test/`,
  quizFile: (lesson: string) => `/lessons/${lesson}/quiz.json`,
  tool: (tool: string) => `/tools/${tool}/`,
  /** How the opponents of the practice table fare against simulated learners. */
  practiceEvidence: '/tools/practice/evidence/',
  embeddedTool: (tool: string) => `/embed/tools/${tool}/`,
  term: (term: string) => `/glossary/#${term}`,
  embeddedTerm: (term: string) => `/embed/glossary/${term}/`,
  source: (reference: string) => `/references/#${reference}`,
  /** One source, or `all` of them, as a file for programs that manage literature. */
  sourceFile: (reference: string, extension: 'bib' | 'json') =>
    `/references/${reference}.${extension}`,
  /** The picture that a shared link shows, 1200 x 630, beside its page. */
  card: (page: string) => `${page}card.png`,
  /** The code of a page's link for a camera, beside the page. */
  qrCode: (page: string) => `${page}qr.svg`,
  termQrCode: (term: string) => `/glossary/qr-${term}.svg`,
  selfTestQrCode: (lesson: string) => `/lessons/${lesson}/qr-self-test.svg`,
} as const;

/** `t=122` or `t=122,196`: plain seconds to the millisecond, with a decimal point and no grouping. */
export const formatMoment = (startSeconds: number, endSeconds?: number) =>
  `t=${[startSeconds, endSeconds]
    .filter((time) => time !== undefined)
    .map((time) => Math.round(time * 1000) / 1000)
    .join(',')}`;

/** A moment, or a stretch, of an episode's page. */
export const momentAddress = (episode: string, startSeconds: number, endSeconds?: number) =>
  `${addresses.episode(episode)}#${formatMoment(startSeconds, endSeconds)}`;

/** `letting-go/introduction`, as lessons and tools name a chapter. */
export interface ChapterName {
  episode: string;
  chapter: string;
}

/** Splits `episode/chapter`; `null` when the text has not exactly these two parts. */
export function parseChapterName(text: string): ChapterName | null {
  const [episode, chapter, ...rest] = text.split('/');
  return episode && chapter && rest.length === 0 ? { episode, chapter } : null;
}
