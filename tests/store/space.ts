import { Pool } from 'pg'
import { inject } from 'vitest'

let spaces = 0

/** A space of its own in the PostgreSQL of this run: its address, and ways to fill it and to empty it. */
export async function openSpace() {
  const answer = await fetch(inject('postgres'))
  const url = await answer.text()
  if (!answer.ok) throw new Error(url)
  spaces += 1
  const name = `test_${process.pid}_${spaces}`
  const pool = new Pool({ connectionString: url, max: 1, options: `-c search_path=${name}` })
  await pool.query(`create schema ${name}`)
  return {
    url: `${url}?options=-csearch_path%3D${name}`,
    run: async (statements: string) => {
      await pool.query(statements)
    },
    async empty() {
      const { rows } = await pool.query(
        `select string_agg('delete from ' || tablename, ';') as statements from pg_tables
         where schemaname = '${name}' and tablename <> 'schema_version'`,
      )
      await pool.query(`set session_replication_role = replica; ${rows[0]?.statements ?? ''}`)
    },
    end: () => pool.end(),
  }
}
