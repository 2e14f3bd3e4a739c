/** Sizes of print in points, from the most pleasant to the smallest that can be read. */
const sizes = [10.5, 9.75, 9, 8.25, 7.5, 6.75];

/** Sets a paper in the largest print with which it fills no more than one page; what is longer still goes on. */
export function fitToPage(room: HTMLElement, paper: HTMLElement): void {
  room.classList.add('measured');
  for (const size of sizes) {
    paper.style.setProperty('--print', `${size}pt`);
    if (paper.scrollHeight <= room.clientHeight) break;
  }
  room.classList.remove('measured');
}
