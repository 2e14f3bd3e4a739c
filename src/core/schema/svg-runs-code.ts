/** Whether a picture, which is text where it is an SVG, holds something that a browser would run. */
export const svgRunsCode = (text: string): boolean =>
  /<script|<foreignObject|\son\w+\s*=|javascript:/i.test(text);
