/** The one way by which the server reads files. */
export interface Files {
  /**
   * Reads the file's bytes, from its start and at most `limit` of them.
   * @throws {Error} with a message for people when it is not there, may not be read or is no file.
   */
  read(uri: string, limit?: number): Promise<FileBytes>;
}

export interface FileBytes {
  readonly bytes: Uint8Array;
  /** The size of the whole file in bytes. */
  readonly size: number;
}
