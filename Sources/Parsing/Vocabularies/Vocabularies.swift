/// Every XML vocabulary that is understood.
///
/// A new one is a file beside this one and a line here.
enum Vocabularies {
    static let all: [Vocabulary] = [
        core,
        dublinCore,
        dublinCoreTerms,
        content,
        iTunes,
        podcasting,
        mediaRSS,
        geoRSS,
        gml,
        w3cGeo,
        syndication,
        creativeCommons,
        creativeCommonsRDF,
        feedBurner,
        threading,
        commentAPI,
        tombstones,
    ]
}
