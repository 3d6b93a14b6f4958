declare module '@citation-js/core' {
  export class Cite {
    constructor(items: object[]);
    format(kind: 'citation' | 'bibliography', options: object): string;
  }
}
declare module '@citation-js/plugin-csl';
