/** The measures of the map in its own pixels, which are those of the screen at its natural size. */
export const measures = {
  letters: 12.5,
  leading: 15,
  /** How wide the map gets before its labels are set in more lines, and how wide labels are at least and at most. */
  width: 1236,
  labelMin: 72,
  labelMax: 138,
  /** How wide the names of grades get, and the clear space on both sides of them. */
  gradeMax: 96,
  aroundGrade: 11,
  /** From the line of a track to its labels, and from the end of a label to what comes next. */
  beforeLabel: 14,
  afterLabel: 8,
  /** Width of the line of a track. */
  line: 7,
  /** Half the width of a station with its outline, and the outline. */
  station: 8.5,
  outline: 2.5,
  /** Half the size of the sign that carries the mark of a track. */
  sign: 11,
  afterHeading: 7,
  /** From one lane to the next, and from the middle of a station to its first lane. */
  lane: 8.5,
  firstLane: 15.5,
  /** Clear space above and below what stands at a height. */
  padding: 9,
  /** Room for a track that forks to run across. */
  fork: 16,
  channel: 8,
  /** How round corners are: of lanes, and of the lines of tracks. */
  bend: 5,
  lineBend: 10,
  /** How far from what it passes below a lane breaks off. */
  clearance: 4,
  /** Length and half the width of the tip of a way that leads one way only. */
  tip: 6.5,
  tipHalf: 3.5,
};
