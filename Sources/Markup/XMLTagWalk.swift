/// Mending tags: what HTML allows and XML does not.
extension XMLSplitter {
    /// Walks over a tag to its end; returns where the document goes on.
    mutating func walk(at start: Int) -> Int {
        var position = start + (bytes[start + 1] == 0x2F ? 2 : 1)
        while position < bytes.count, bytes[position].isNamePart || bytes[position] >= 0x80 { position += 1 }
        while position < bytes.count {
            switch bytes[position] {
            case 0x3E: return position + 1
            case 0x3C:
                repair("a tag without its end")
                _ = replace(position..<position, with: ">")
                return position
            case 0x20, 0x09...0x0D: position += 1
            case 0x2F:
                if position + 1 < bytes.count, bytes[position + 1] == 0x3E { return position + 2 }
                repair("a stray character in a tag")
                position = replace(position..<position + 1, with: " ")
            default: position = attribute(at: position, limit: start + limits.tagBytes)
            }
        }
        return position
    }

    /// Walks over an attribute and its value.
    private mutating func attribute(at start: Int, limit: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end].isNamePart || bytes[end] >= 0x80 { end += 1 }
        guard end > start else {
            repair("a stray character in a tag")
            return replace(start..<start + 1, with: " ")
        }
        if !bytes[start - 1].isSpace {
            repair("no space between attributes")
            _ = replace(start..<start, with: " ")
        }
        var position = afterSpace(end)
        guard position < bytes.count, bytes[position] == 0x3D else {
            repair("an attribute without a value")
            return replace(start..<end, with: "")
        }
        position = afterSpace(position + 1)
        guard position < bytes.count else { return position }
        guard bytes[start].isNameStart else {
            repair("a name that is none")
            _ = replace(start..<position, with: "")
            let quoted = bytes[position] == 0x22 || bytes[position] == 0x27
            let close = quoted ? find(bytes[position], from: position + 1, to: min(limit, bytes.count)) : nil
            return replace(position..<(close.map { $0 + 1 } ?? bareEnd(position)), with: "")
        }
        if bytes[position] == 0x22 || bytes[position] == 0x27 { return quoted(at: position, limit: limit) }
        repair("an attribute value without quotes")
        _ = replace(position..<position, with: "\"")
        let last = bareEnd(position)
        references(in: position..<last)
        return replace(last..<last, with: "\" ")
    }

    /// Walks over a value in quotes.
    private mutating func quoted(at start: Int, limit: Int) -> Int {
        let quote = bytes[start]
        var position = start + 1
        while position < bytes.count, bytes[position] != quote {
            switch bytes[position] {
            case 0x26: position = reference(inValue: position)
            case 0x3C:
                guard isClosed(position, quote, limit: limit) else {
                    repair("an attribute value without its end")
                    return replace(position..<position, with: quote == 0x22 ? "\"" : "'")
                }
                repair("bare less-than sign")
                position = replace(position..<position + 1, with: "&lt;")
            default: position += 1
            }
        }
        return min(position + 1, bytes.count)
    }

    /// Whether a value with a `<` in it is closed by a quote, behind which the tag goes on as tags do.
    private func isClosed(_ start: Int, _ quote: UInt8, limit: Int) -> Bool {
        guard let close = find(quote, from: start, to: min(limit, bytes.count)), close + 1 < bytes.count else {
            return false
        }
        let next = bytes[close + 1]
        return next.isSpace || next == 0x3E || next == 0x2F
    }

    /// Where a value without quotes ends.
    private func bareEnd(_ start: Int) -> Int {
        var end = start
        while end < bytes.count, !bytes[end].isSpace, bytes[end] != 0x3E, bytes[end] != 0x3C, bytes[end] != 0x22 {
            end += 1
        }
        // The slash of an empty element.
        return end > start && end < bytes.count && bytes[end] == 0x3E && bytes[end - 1] == 0x2F ? end - 1 : end
    }

    private mutating func references(in range: Range<Int>) {
        var position = range.lowerBound
        while position < range.upperBound {
            position = bytes[position] == 0x26 ? reference(inValue: position) : position + 1
        }
    }

    /// Looks at one `&` in a value; returns where to go on.
    private mutating func reference(inValue start: Int) -> Int {
        let reference = reference(at: start)
        if reference.isReadable { return reference.end }
        switch reference.value {
        case .character(let scalar): return replace(start..<reference.end, withCharacter: scalar)
        case .characters(let text):
            _ = replace(start..<reference.end, with: "")
            result.tags.append(contentsOf: text)
            return reference.end
        case .nothing: return replace(start..<reference.end, with: "")
        case .itself: return replace(start..<reference.end, with: "&amp;")
        }
    }

    private func afterSpace(_ start: Int) -> Int {
        var position = start
        while position < bytes.count, bytes[position].isSpace { position += 1 }
        return position
    }
}
