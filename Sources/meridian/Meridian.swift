import Aggregation
import ArgumentParser
import Glibc

/// The command.
@main
struct Meridian: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "meridian",
        abstract: "Polls news sources and publishes regional feeds.",
        discussion: """
            Exit codes: 0 ok, 1 some sources failed, 64 usage, 65 bad data, 69 unreachable, 73 cannot write, \
            75 locked by another instance, 78 bad configuration.
            """,
        version: Newsroom.version,
        subcommands: [
            RunCommand.self, PollCommand.self, CheckCommand.self, SourcesCommand.self, SuggestCommand.self,
            TakedownCommand.self, StoryCommand.self,
            ExplainCommand.self,
            ParseCommand.self, ClassifyCommand.self, ClusterCommand.self,
            ConfigCommand.self,
        ]
    )

    static func main() async {
        // A reader that hangs up, and a signal that comes before the daemon listens for it, end nothing.
        signal(SIGPIPE, SIG_IGN)
        signal(SIGHUP, SIG_IGN)
        await main(nil)
    }
}
