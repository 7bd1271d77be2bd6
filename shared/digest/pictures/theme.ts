/** The colours of a picture. Ink on focus, and white on dot, keep a contrast of 4.5 and more. */
export interface Theme {
  sea: string;
  coast: string;
  land: string;
  focus: string;
  border: string;
  focusBorder: string;
  governorate: string;
  river: string;
  riverName: string;
  lake: string;
  ink: string;
  mute: string;
  country: string;
  dot: string;
  onDot: string;
  edge: string;
  page: string;
  grid: string;
  past: string;
}

export type ThemeName = 'light' | 'dark';

export const themes: Record<ThemeName, Theme> = {
  light: {
    sea: '#dbe7ee',
    coast: '#b9ccd8',
    land: '#efece5',
    focus: '#fffdf8',
    border: '#8d8577',
    focusBorder: '#5d564b',
    governorate: '#d3cbbd',
    river: '#86b3cd',
    riverName: '#4a7d9c',
    lake: '#cfe2ec',
    ink: '#22262b',
    mute: '#625f59',
    country: '#8f887b',
    dot: '#b3261e',
    onDot: '#ffffff',
    edge: '#ffffff',
    page: '#ffffff',
    grid: '#e6e1d7',
    past: '#e2a59f',
  },
  dark: {
    sea: '#16212b',
    coast: '#2a3a47',
    land: '#20242a',
    focus: '#2d333b',
    border: '#59616b',
    focusBorder: '#98a1ac',
    governorate: '#434b55',
    river: '#3f7394',
    riverName: '#6fa9cb',
    lake: '#1c2f3d',
    ink: '#f1f3f5',
    mute: '#a9b1ba',
    country: '#7c8591',
    dot: '#ff7a6b',
    onDot: '#1b1f24',
    edge: '#1b1f24',
    page: '#1b1f24',
    grid: '#343b44',
    past: '#80463f',
  },
};
