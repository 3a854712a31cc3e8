/** Why a command goes no further: a sentence that names the tab and the way out. Told to the client by the door (door.ts). */
export class DamagedWorkbook extends Error {
  override readonly name = 'DamagedWorkbook';
}
