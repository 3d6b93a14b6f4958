import { pageStyle } from './page-style.ts';

/**
 * Chicago, seventeenth edition, as an entry of a bibliography, for the pages that this site hands out. The site is the
 * author and is not named a second time as the owner of the page. Written for this project.
 */
export const CHICAGO = pageStyle(
  'Chicago 17',
  'bigger-pie-chicago',
  `
      <group delimiter=" ">
        <names variable="author" suffix="."><name/></names>
        <text variable="title" quotes="true" text-case="title" suffix="."/>
        <text variable="genre" suffix="."/>
        <date variable="issued" suffix=".">
          <date-part name="month" suffix=" "/>
          <date-part name="day" suffix=", "/>
          <date-part name="year"/>
        </date>
        <text variable="URL"/>
      </group>
`,
);
