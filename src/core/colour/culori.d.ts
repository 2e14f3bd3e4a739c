/** All of culori in one file, which loads six times as fast as its modules one by one. */
declare module 'culori/require' {
  const culori: typeof import('culori');
  export default culori;
}
