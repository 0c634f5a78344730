// Files that are imported as their text: import rules from './card.css' with { type: 'text' }.
declare module '*.css' {
  const text: string;
  export default text;
}
