declare namespace App {
  interface Locals {
    /** What the tags in an episode's body show: the whole episode, or only one of its chapters. */
    episodeBody?: {
      episode: import('./domain/course/nouns.ts').Episode;
      only: string | null;
    };
    /** How many words of the glossary stand on the page so far. */
    termsOnPage?: number;
    /** The page is made for a frame on somebody else's page. */
    framed?: boolean;
  }
}
