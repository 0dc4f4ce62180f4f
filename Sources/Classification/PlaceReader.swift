import Syndication

/// Reads the evidence for an article's regions out of its words.
struct PlaceReader {
    /// A name that was found, with everything it may mean.
    private struct Finding {
        var phrase: String
        var position: Place.Position
        var words: Range<Int>
        var options: [Gazetteer.Meaning]
    }

    let gazetteer: Gazetteer
    let persons: Persons
    let evidence: Evidence

    /// The evidence in a title and a text.
    ///
    /// `prior`: the source's own country.
    func places(title: String, text: String, language: String, prior: RegionID?) -> [Place] {
        let matcher = PlaceMatcher(gazetteer, language: language)
        var findings = find(title, matcher, language, isTitle: true)
        findings += find(text, matcher, language, isTitle: false)
        // An office at home is meant only where no country is named.
        if findings.contains(where: { $0.options.first?.kind == .home }), findings.contains(where: isAbroad) {
            findings.removeAll { $0.options.first?.kind == .home }
        }
        return weigh(findings, prior: prior)
    }

    private func isAbroad(_ finding: Finding) -> Bool {
        guard let first = finding.options.first else { return false }
        return first.kind != .home && RegionTree.isCountry(gazetteer.regions[Int(first.region)])
    }

    // MARK: - Finding

    private func find(_ string: String, _ matcher: PlaceMatcher, _ language: String, isTitle: Bool) -> [Finding] {
        var string = string
        return string.withUTF8 { all in
            let bytes = UnsafeBufferPointer(rebasing: all.prefix(PlaceText.limit))
            let text = ScannedText(bytes)
            let mentions = matcher.mentions(in: text)
            let dateline = isTitle ? 0 : Dateline.end(bytes, text)
            var findings: [Finding] = []
            findings.reserveCapacity(mentions.count)
            for (index, mention) in mentions.enumerated() {
                let follows =
                    index + 1 < mentions.count && mentions[index + 1].words.lowerBound == mention.words.upperBound
                let options = matcher.meanings(mention, text)
                guard let kind = options.first?.kind else { continue }
                // US$42 is a sum of money.
                if mention.bytes.upperBound < bytes.count, bytes[mention.bytes.upperBound] == 0x24 { continue }
                if mention.words.count == 1, kind != .demonym, kind != .area, kind != .organisation, kind != .home,
                    mention.bytes.upperBound > dateline,
                    text.words[mention.words.lowerBound].script == .spaced,
                    persons.isPerson(text, mention.words.lowerBound, isBeforePlace: follows)
                {
                    continue
                }
                if mention.words.count == 1, kind == .demonym,
                    persons.isFamilyName(text, mention.words.lowerBound, language: language)
                {
                    continue
                }
                let letter = text.words[mention.words.lowerBound].start
                let position: Place.Position =
                    isTitle
                    ? .title
                    : mention.bytes.upperBound <= dateline
                        ? .dateline : letter < lead(text, mention) ? .lead : .body
                findings.append(
                    Finding(
                        phrase: String(decoding: bytes[mention.bytes], as: UTF8.self),
                        position: position,
                        words: mention.words,
                        options: options
                    )
                )
            }
            pair(&findings, text)
            return findings
        }
    }

    /// How many letters are the lead: fewer where a letter is a word.
    private func lead(_ text: ScannedText, _ mention: PlaceMatcher.Mention) -> Int {
        text.words[mention.words.lowerBound].script == .spaced || text.words[mention.words.lowerBound].script == .arabic
            ? evidence.leadLetters : evidence.leadLetters * 2 / 5
    }

    /// "Paris, Texas" is in Texas; "Cambridge, England" in England.
    private func pair(_ findings: inout [Finding], _ text: ScannedText) {
        for index in findings.indices.dropLast() {
            let place = findings[index]
            let around = findings[index + 1]
            guard around.words.lowerBound == place.words.upperBound, around.words.lowerBound < text.words.count,
                text.words[around.words.lowerBound].gap == .comma, let outer = around.options.first,
                outer.kind == .administrative || outer.kind == .abbreviation || outer.kind == .name
            else { continue }
            if let same = place.options.first(where: { option in around.options.contains { $0.region == option.region }
            }) {
                findings[index].options = [same]
                findings[index + 1].options = around.options.filter { $0.region == same.region }
            } else if outer.kind != .name,
                place.options.allSatisfy({ $0.kind != .name && $0.kind != .demonym && $0.kind != .area })
            {
                findings[index].options = [outer]
            }
        }
    }

    // MARK: - Weighing

    /// The findings with their weights, ambiguous names decided by the rest.
    private func weigh(_ findings: [Finding], prior: RegionID?) -> [Place] {
        var sums: [UInt16: Double] = [:]
        for finding in findings {
            guard let first = finding.options.first,
                finding.options.count == 1 || first.isShared
            else { continue }
            for option in finding.options where option.isShared || finding.options.count == 1 {
                sums[option.region, default: 0] += evidence.weight(option.kind)
            }
        }
        if let prior, let number = gazetteer.regions.firstIndex(of: prior) {
            sums[UInt16(number), default: 0] += 0.5
        }
        var places: [Place] = []
        var counts: [UInt32: Double] = [:]
        for finding in findings {
            for option in chosen(finding, sums) {
                let slot = UInt32(option.region) << 8 | UInt32(finding.position.order)
                let factor = counts[slot] ?? 1
                counts[slot] = factor * evidence.again
                let weight = evidence.weight(option.kind) * evidence.weight(finding.position) * factor
                add(finding.phrase, finding.position, gazetteer.regions[Int(option.region)], weight, &places)
            }
        }
        return places
    }

    private func add(
        _ phrase: String,
        _ position: Place.Position,
        _ region: RegionID,
        _ weight: Double,
        _ places: inout [Place]
    ) {
        let known = places.firstIndex { $0.region == region && $0.position == position && $0.phrase == phrase }
        if let known {
            places[known].weight += weight
        } else {
            places.append(Place(phrase: phrase, position: position, region: region, weight: weight))
        }
    }

    /// What a name means here: the country for which most else speaks; by itself, the first of the table.
    private func chosen(_ finding: Finding, _ sums: [UInt16: Double]) -> [Gazetteer.Meaning] {
        guard let first = finding.options.first else { return [] }
        if first.isShared { return finding.options.filter(\.isShared) }
        // A dateline that means another London than the capital says so.
        if finding.position == .dateline, first.kind == .capital { return [first] }
        var best = first
        var most = sums[first.region] ?? 0
        for option in finding.options.dropFirst() {
            // A city has to be named beside its country before it takes a country's or a capital's name.
            let sum = (sums[option.region] ?? 0) - penalty(option.kind, beside: first.kind)
            if sum > most { (best, most) = (option, sum) }
        }
        return [best]
    }

    private func penalty(_ kind: Gazetteer.Kind, beside first: Gazetteer.Kind) -> Double {
        guard kind == .city || kind == .metropolis else { return 0 }
        return first == .name || first == .capital ? 0.9 : 0.3
    }
}

extension Evidence {
    /// The weight of a position.
    func weight(_ position: Place.Position) -> Double {
        switch position {
        case .title: title
        case .dateline: dateline
        case .lead: lead
        case .body: body
        case .category: category
        case .section: section
        case .desk: desk
        case .point: point
        case .source: source
        }
    }
}
