extension Duration {
    /// The duration for people, in the largest unit that shows it without a fraction worth reading: `90s`, `60m`, `7d`.
    package var short: String {
        let length = seconds
        switch length {
        case ..<1: return "\(milliseconds)ms"
        case ..<120: return "\(Int(length.rounded()))s"
        case ..<7200: return "\(Int((length / 60).rounded()))m"
        case ..<172_800: return "\(Int((length / 3600).rounded()))h"
        default: return "\(Int((length / 86_400).rounded()))d"
        }
    }
}
