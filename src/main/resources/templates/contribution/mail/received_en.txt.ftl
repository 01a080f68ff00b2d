We heard you (${code[0..2]} ${code[3..5]} ${code[6..8]})

Thank you. This is what you said:

> ${words}

Your number is ${code[0..2]} ${code[3..5]} ${code[6..8]}. Keep it. With this number you can always see how far it is. You can also read it out to us on the phone.

See how far it is: ${publicUrl}/contributions/${code}

Somebody from ${programmeName} reads what you said. After that you get an answer.

Do you want to read your words again, or get no more mail? You can do that with the link below. The link is only for you and works for fourteen days.

Your message: ${publicUrl}/contributions/mine/${personalSecret}
