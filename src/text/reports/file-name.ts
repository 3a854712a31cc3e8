/** Words of file names. */
export const FILE_NAME = {
  unnamed: 'Văn bản',
  /** Told apart from a file that has the same name. */
  copy: (name: string, number: number) => `${name} (${number})`,
} as const;
