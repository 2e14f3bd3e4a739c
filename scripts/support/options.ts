/** An option of a command, as its help shows it. */
export interface Option {
  /** What stands for its value in the help. An option without it is a switch. */
  value?: string;
  help: string;
}

/** The options of a command as called: text where the option takes a value, true where a switch is on. */
export type Values<Options> = {
  [Name in keyof Options]?: Options[Name] extends { value: string } ? string : true;
};

export const content = { value: 'DIR', help: 'the folder that holds the framework (content)' };
export const port = { value: 'PORT', help: 'the port to serve on (4321, or the next free one)' };
export const base = { value: 'PATH', help: 'the path the site stands under, such as /careers/ (/)' };
export const audience = { value: 'NAME', help: 'whom the site is for (the widest audience)' };
export const language = { value: 'TAG', help: 'the language of the site, such as de (that of the content)' };
export const health = { help: 'with the pages for editors, /health/ and /parity/' };
export const out = { value: 'DIR', help: 'the folder to write the site to (dist)' };
export const processes = {
  value: 'NUMBER',
  help: 'how many processes make the pages (one, and for many pages one for each core)',
};
export const fresh = { help: 'make all pages anew, also those that would come out as they were' };
export const site = {
  value: 'URL',
  help: 'where the site will be published, such as https://careers.example.com',
};
