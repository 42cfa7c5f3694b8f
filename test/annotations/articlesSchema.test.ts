import { articlesJsonSchema } from '../../src/annotations/articlesSchema';
import { assertSchemaFile } from './schemaFile';

it('media/schemas/articles.schema.json is the schema that the code reads by', () => {
  assertSchemaFile('articles', articlesJsonSchema());
});
