import { pageStyle } from './page-style.ts';

/**
 * MLA, ninth edition, for the pages that this site hands out. A page whose author is the site itself begins with its
 * title, as the handbook asks, and the site stands as its container. Written for this project.
 */
export const MLA = pageStyle(
  'MLA 9',
  'bigger-pie-mla',
  `
      <group delimiter=" ">
        <text variable="title" quotes="true" text-case="title" suffix="."/>
        <group delimiter=", ">
          <text variable="container-title" font-style="italic"/>
          <date variable="issued">
            <date-part name="day" suffix=" "/>
            <date-part name="month" form="short" suffix=" "/>
            <date-part name="year"/>
          </date>
          <text variable="URL"/>
        </group>
      </group>
      <text variable="genre" prefix=". "/>
`,
);
