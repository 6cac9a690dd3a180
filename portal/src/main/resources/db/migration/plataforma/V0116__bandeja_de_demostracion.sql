-- Lo que en la demostración habría salido por correo o por mensaje de texto. En producción no se usa.
CREATE TABLE plataforma.recibido_de_demostracion (
    recibido_id uuid        NOT NULL PRIMARY KEY,
    medio       text        NOT NULL CHECK (medio IN ('CORREO', 'SMS')),
    para        text        NOT NULL,
    asunto      text,
    texto       text        NOT NULL,
    rotulo      text,
    ruta        text        CHECK (ruta LIKE '/icsoe%'),
    cuando      timestamptz NOT NULL,
    CHECK ((medio = 'CORREO') = (asunto IS NOT NULL)),
    CHECK ((rotulo IS NULL) = (ruta IS NULL))
);

CREATE INDEX recibido_por_hora ON plataforma.recibido_de_demostracion (cuando DESC, recibido_id DESC);
