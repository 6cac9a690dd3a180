-- Las cartas por entregar. Lo que dicen y a quién se borra en cuanto llegan o se desiste: pueden llevar enlaces secretos.
-- Queda qué fue de cada una. Es de la instalación y no de un contratista, así que no se reparte por él.
CREATE TABLE plataforma.carta (
    carta_id     uuid        NOT NULL PRIMARY KEY,
    estado       text        NOT NULL DEFAULT 'EN_CAMINO' CHECK (estado IN ('EN_CAMINO', 'ENTREGADA', 'NO_ENTREGADA')),
    para         text        CHECK (char_length(para) <= 254),
    asunto       text        CHECK (asunto !~ '[[:cntrl:]]'),
    texto        text,
    rotulo       text,
    ruta         text        CHECK (ruta LIKE '/icsoe%'),
    dominio      text        NOT NULL,
    unica        text        UNIQUE,
    creada       timestamptz NOT NULL,
    proximo      timestamptz NOT NULL,
    intentos     integer     NOT NULL DEFAULT 0 CHECK (intentos >= 0),
    falla        text,
    turno        uuid,
    turno_vence  timestamptz,
    terminada    timestamptz,
    CHECK ((estado = 'EN_CAMINO') = (terminada IS NULL)),
    CHECK ((estado = 'EN_CAMINO') = (para IS NOT NULL)),
    CHECK (estado = 'EN_CAMINO' OR (asunto IS NULL AND texto IS NULL AND rotulo IS NULL AND ruta IS NULL)),
    CHECK (estado <> 'EN_CAMINO' OR (asunto IS NOT NULL AND texto IS NOT NULL)),
    CHECK (estado <> 'NO_ENTREGADA' OR falla IS NOT NULL),
    CHECK ((rotulo IS NULL) = (ruta IS NULL)),
    CHECK ((turno IS NULL) = (turno_vence IS NULL))
);

COMMENT ON COLUMN plataforma.carta.dominio IS 'Lo que va después de la arroba: para saber de qué servidor son las que no llegan.';

CREATE INDEX carta_por_entregar ON plataforma.carta (proximo) WHERE estado = 'EN_CAMINO';
CREATE INDEX carta_terminada ON plataforma.carta (terminada) WHERE estado <> 'EN_CAMINO';
