import GRDB

/// The tables, built up by migrations that are never changed once released.
enum SQLiteSchema {
    /// Every migration, in order.
    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { db in
            try db.execute(
                sql: """
                    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

                    CREATE TABLE source (
                        number INTEGER PRIMARY KEY,
                        address TEXT NOT NULL UNIQUE,
                        etag TEXT, last_modified TEXT, body_hash INTEGER,
                        title TEXT, home_page TEXT,
                        state TEXT NOT NULL, reason TEXT NOT NULL, state_since INTEGER,
                        last_poll INTEGER, last_good INTEGER, next_poll INTEGER,
                        failures INTEGER NOT NULL, entries INTEGER NOT NULL,
                        interval INTEGER, wished_interval INTEGER,
                        skip_hours TEXT NOT NULL, skip_days TEXT NOT NULL,
                        arithmetic TEXT NOT NULL,
                        -- When its last document came, and when the last_seen of its articles was last brought up to date.
                        document_seen INTEGER NOT NULL DEFAULT 0, refreshed INTEGER NOT NULL DEFAULT 0
                    );

                    CREATE TABLE article (
                        number INTEGER PRIMARY KEY,
                        id TEXT NOT NULL UNIQUE,
                        source INTEGER NOT NULL,
                        story TEXT NOT NULL, story_rule TEXT,
                        link TEXT, published_link TEXT,
                        title TEXT NOT NULL, teaser TEXT NOT NULL, summary TEXT, body TEXT,
                        authors TEXT, categories TEXT, language TEXT, language_from TEXT, rights TEXT,
                        published INTEGER NOT NULL, published_from TEXT NOT NULL,
                        updated INTEGER NOT NULL, updated_from TEXT NOT NULL,
                        first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL,
                        enclosures TEXT, image TEXT, geometry TEXT,
                        places TEXT, regions TEXT NOT NULL,
                        fingerprint INTEGER NOT NULL, content_hash INTEGER NOT NULL
                    );
                    CREATE INDEX article_fingerprint ON article (source, fingerprint);
                    CREATE INDEX article_headline ON article (published DESC, id DESC);
                    CREATE INDEX article_story ON article (story) WHERE story_rule IS NOT NULL;

                    -- Which article a key belongs to; the first one that had it.
                    CREATE TABLE article_key (hash INTEGER PRIMARY KEY, article INTEGER NOT NULL);
                    """
            )
        }
        return migrator
    }()
}
