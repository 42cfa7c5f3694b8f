import { actorsJsonSchema } from '../../src/annotations/actorsSchema';
import { assertSchemaFile } from './schemaFile';

it('media/schemas/actors.schema.json is the schema that the code reads by', () => {
  assertSchemaFile('actors', actorsJsonSchema());
});
