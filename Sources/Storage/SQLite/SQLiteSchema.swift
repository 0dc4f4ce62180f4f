import GRDB

/// The tables, built up by migrations that are never changed once released.
enum SQLiteSchema {
    /// What tells our files from those of other programs and of builds before the first version: "MRD1".
    static let application = 0x4D52_4431

    /// Every migration, in order.
    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { db in
            try db.execute(
                sql: """
                    PRAGMA application_id = \(application);

                    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

                    CREATE TABLE source (
                        number INTEGER PRIMARY KEY,
                        address TEXT NOT NULL UNIQUE,
                        etag TEXT, last_modified TEXT, body_hash INTEGER,
                        title TEXT, home_page TEXT,
                        state TEXT NOT NULL, reason TEXT, state_since INTEGER,
                        last_poll INTEGER, last_good INTEGER, next_poll INTEGER,
                        stopped INTEGER, failures INTEGER, failing_since INTEGER, gone_since INTEGER, entries INTEGER,
                        -- Intervals, gaps and ages in milliseconds.
                        interval INTEGER, evidence INTEGER, per_entry INTEGER, throttled INTEGER, throttled_at INTEGER,
                        first_news INTEGER, last_news INTEGER, usual_gap INTEGER, longest_gap INTEGER, news_polls INTEGER,
                        wished_interval INTEGER, max_age INTEGER, skip_hours TEXT, skip_days TEXT,
                        trusted INTEGER, last_unconditional INTEGER, lies INTEGER, honest INTEGER,
                        redirect_target TEXT, redirect_answers INTEGER, redirect_first INTEGER, redirect_last INTEGER,
                        adopted TEXT, peer TEXT, answered_by TEXT,
                        loss_time INTEGER, loss_entries INTEGER, loss_gap INTEGER, loss_lost INTEGER,
                        arithmetic TEXT,
                        -- The last polls, twenty bytes each.
                        history BLOB,
                        -- When its last document came, and when the last_seen of its articles was last brought up to date.
                        document_seen INTEGER NOT NULL DEFAULT 0, refreshed INTEGER NOT NULL DEFAULT 0
                    );

                    -- When a source has come into another state, as far as somebody should know.
                    CREATE TABLE state_change (
                        number INTEGER PRIMARY KEY, source INTEGER NOT NULL, time INTEGER NOT NULL,
                        old TEXT NOT NULL, new TEXT NOT NULL, reason TEXT NOT NULL, last_good INTEGER
                    );

                    -- Hosts that have asked to be left alone.
                    CREATE TABLE host (
                        name TEXT PRIMARY KEY, blocked_until INTEGER, refusals INTEGER NOT NULL, reason TEXT NOT NULL
                    ) WITHOUT ROWID;

                    -- Requests that have begun and were not answered yet.
                    CREATE TABLE attempt (source INTEGER PRIMARY KEY, asked INTEGER NOT NULL);

                    CREATE TABLE article (
                        number INTEGER PRIMARY KEY,
                        id TEXT NOT NULL UNIQUE,
                        source INTEGER NOT NULL,
                        story TEXT NOT NULL, story_rule TEXT,
                        -- Whether the desk has split it off as a story of its own.
                        story_fixed INTEGER NOT NULL DEFAULT 0,
                        link TEXT, published_link TEXT,
                        title TEXT NOT NULL, teaser TEXT NOT NULL, summary TEXT, body TEXT,
                        authors TEXT, categories TEXT, language TEXT, language_from TEXT, rights TEXT,
                        published INTEGER NOT NULL, published_from TEXT NOT NULL,
                        updated INTEGER NOT NULL, updated_from TEXT NOT NULL,
                        first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL,
                        enclosures TEXT, image TEXT, geometry TEXT,
                        places TEXT, regions TEXT NOT NULL,
                        fingerprint INTEGER NOT NULL, content_hash INTEGER NOT NULL,
                        -- When it was taken down; it stays here so that it never comes back.
                        withdrawn INTEGER
                    );

                    -- Addresses that were taken down, also before anything was known at them.
                    CREATE TABLE withdrawal (link TEXT PRIMARY KEY, time INTEGER NOT NULL) WITHOUT ROWID;

                    -- What finds reports that are the same; minutes since the epoch.
                    CREATE TABLE sketch (article INTEGER PRIMARY KEY, minute INTEGER NOT NULL, sketch BLOB NOT NULL);

                    -- What feeds have shown, in the order they did, and in which archive document it is; nil: in none yet.
                    CREATE TABLE shown (
                        position INTEGER PRIMARY KEY, feed TEXT NOT NULL, story TEXT NOT NULL, article TEXT NOT NULL,
                        document INTEGER, UNIQUE (feed, story)
                    );
                    CREATE INDEX shown_document ON shown (feed, document);
                    CREATE INDEX shown_article ON shown (article);
                    CREATE INDEX shown_story ON shown (story);
                    CREATE TABLE archive (
                        feed TEXT NOT NULL, number INTEGER NOT NULL, written INTEGER NOT NULL DEFAULT 0,
                        PRIMARY KEY (feed, number)
                    ) WITHOUT ROWID;

                    CREATE INDEX article_fingerprint ON article (source, fingerprint);
                    CREATE INDEX article_seen ON article (last_seen);
                    CREATE INDEX article_headline ON article (published DESC, id DESC) WHERE withdrawn IS NULL;
                    CREATE INDEX article_withdrawn ON article (withdrawn) WHERE withdrawn IS NOT NULL;
                    CREATE INDEX article_link ON article (link);
                    CREATE INDEX article_story ON article (story) WHERE story_rule IS NOT NULL;

                    -- Which article a key belongs to; the first one that had it.
                    CREATE TABLE article_key (hash INTEGER PRIMARY KEY, article INTEGER NOT NULL);
                    """
            )
        }
        return migrator
    }()
}
