import Syndication

/// What pages say to machines (schema.org), as JSON-LD.
enum PageData {
    /// The list of a feed's stories.
    static func list(_ title: String, _ items: [PageItem]) -> HTML {
        var data: HTML = """
            <script type="application/ld+json">
            {"@context":"https://schema.org","@type":"ItemList","name":\(json: title),"numberOfItems":\(items.count),\
            "itemListElement":[
            """
        for index in items.indices {
            data += """
                \(html: index == 0 ? "" : ",")
                {"@type":"ListItem","position":\(index + 1),"name":\(json: items[index].headline)
                """
            if let address = items[index].address { data += ",\"url\":\(json: address)" }
            data += "}"
        }
        data += "]}\n</script>\n"
        return data
    }

    /// An article.
    static func article(_ item: PageItem, page: String?, section: String) -> HTML {
        let article = item.item.article
        var data: HTML = """
            <script type="application/ld+json">
            {"@context":"https://schema.org","@type":"NewsArticle","headline":\(json: item.headline),\
            "datePublished":\(json: article.published.time.rfc3339),\
            "dateModified":\(json: article.updated.time.rfc3339),"articleSection":\(json: section)
            """
        add("url", page, to: &data)
        add("mainEntityOfPage", page, to: &data)
        add("isBasedOn", item.link, to: &data)
        add("description", item.teaser, to: &data)
        add("inLanguage", article.language?.tag, to: &data)
        add("image", item.picture, to: &data)
        add("copyrightNotice", article.rights, to: &data)
        let names = article.authors.compactMap { person in person.name.map { ($0, PageItem.web(person.page)) } }
        if !names.isEmpty {
            data += ",\"author\":["
            for (index, (name, page)) in names.enumerated() {
                data += "\(html: index == 0 ? "" : ","){\"@type\":\"Person\",\"name\":\(json: name)"
                add("url", page, to: &data)
                data += "}"
            }
            data += "]"
        }
        data += ",\"publisher\":{\"@type\":\"NewsMediaOrganization\",\"name\":\(json: item.item.outlet)"
        add("url", PageItem.web(item.item.outletPage), to: &data)
        data += "}}\n</script>\n"
        return data
    }

    private static func add(_ name: HTML, _ value: String?, to data: inout HTML) {
        if let value, !value.isEmpty { data += ",\"\(html: name)\":\(json: value)" }
    }
}
