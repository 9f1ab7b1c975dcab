# Emoji and joined scripts keep their joiners; accents, wide letters and spaces are ordinary.
# ❤️ in a comment
family = "👨‍👩‍👧 🏳️‍🌈 1️⃣"
england = "🏴󠁧󠁢󠁥󠁮󠁧󠁿"
hindi = "क्‍ष"
persian = "می‌خواهم"
price = "1 000 €"
naïve = "漢字"
print("\u202e \x1b[0m", naïve)
form = "feed"
