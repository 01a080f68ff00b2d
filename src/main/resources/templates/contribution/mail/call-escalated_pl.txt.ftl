Wciąż nikt nie zadzwonił w sprawie ${code[0..2]} ${code[3..5]} ${code[6..8]}

Dzień dobry, ${name},

Ktoś powiedział o odpowiedzi: nie wysłuchano mnie. Ostatni dzień na telefon: ${date(lastDay)}. Nikt nie zadzwonił. Dlatego dowiadujesz się o tym teraz.

Do rozmowy: ${publicUrl}/work/conversations/${conversation}

Dostajesz ten e-mail, bo twoja rola to: dyrektor (${programmeName}). Nie chcesz już tego? Poproś administratora o zmianę roli.
