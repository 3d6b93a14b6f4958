/**
 * Chicago, seventeenth edition, as an entry of a bibliography, for the pages that this site hands out. The site is the
 * author and is not named a second time as the owner of the page. Written for this project.
 */
export const CHICAGO = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
  <info>
    <title>Bigger Pie pages, Chicago 17</title>
    <id>bigger-pie-chicago</id>
    <updated>2026-11-22T00:00:00+00:00</updated>
  </info>
  <citation><layout prefix="(" suffix=")"><text variable="title" form="short" quotes="true"/></layout></citation>
  <bibliography>
    <layout suffix=".">
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
    </layout>
  </bibliography>
</style>`;
