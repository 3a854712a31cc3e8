// What lies in the emulated Drive: files with their marks and uploaded bytes, newest last. A test may make it refuse.

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parents: readonly string[];
  readonly appProperties: Readonly<Record<string, string>>;
  readonly webViewLink: string;
  /** As it was uploaded; Google's conversion is not emulated. */
  readonly content: { readonly mimeType: string; readonly bytes: readonly number[] } | undefined;
}

export interface DriveStore {
  readonly files: StoredFile[];
  /** Google's error text where a file of that name is to be refused. */
  refuse?: (name: string) => string | undefined;
}
