CREATE SCHEMA IF NOT EXISTS notas;

-- La hora no basta para ordenar lo que se dice en una misma transacción.
CREATE SEQUENCE notas.orden;

-- Lo que se dice y se hace al llevar una informativa de la captura a la firma, en el orden en que pasó.
CREATE TABLE notas.nota (
    contratista_id uuid NOT NULL,
    nota_id        uuid NOT NULL,
    informativa_id uuid NOT NULL,
    version        integer NOT NULL CHECK (version > 0),
    clase          text NOT NULL CHECK (clase IN (
        'ENVIO', 'RETIRO', 'DEVOLUCION', 'OBSERVACION', 'RESPUESTA', 'MENSAJE', 'PRESENTACION')),
    contrato_id    uuid,
    campo          text COLLATE "C" CHECK (campo <> ''),
    sobre          text NOT NULL,
    responde_a     uuid,
    papel          text NOT NULL,
    referencia     text NOT NULL,
    nombre         text CHECK (nombre <> ''),
    texto          text CHECK (char_length(texto) BETWEEN 1 AND 2000),
    cuando         timestamptz NOT NULL,
    orden          bigint NOT NULL DEFAULT nextval('notas.orden'),
    PRIMARY KEY (contratista_id, nota_id),
    FOREIGN KEY (contratista_id, informativa_id) REFERENCES informativas.informativa,
    FOREIGN KEY (contratista_id, responde_a) REFERENCES notas.nota,
    CHECK ((responde_a IS NOT NULL) = (clase = 'RESPUESTA')),
    CHECK (texto IS NOT NULL OR clase IN ('ENVIO', 'RETIRO', 'PRESENTACION'))
);

COMMENT ON TABLE notas.nota IS 'El hilo de cada informativa: solo crece.';
COMMENT ON COLUMN notas.nota.version IS 'Con la que quedó o estaba la informativa cuando se dijo.';
COMMENT ON COLUMN notas.nota.sobre IS 'De qué habla, como se leía entonces: el contrato pudo eliminarse después.';
COMMENT ON COLUMN notas.nota.nombre IS 'El del capturista, como era entonces; vacío si habló el contratista.';

CREATE INDEX nota_por_informativa ON notas.nota (contratista_id, informativa_id, orden);
CREATE INDEX respuesta_a_una_nota ON notas.nota (contratista_id, responde_a) WHERE responde_a IS NOT NULL;

-- Lo que se pidió corregir y alguien dio por corregido.
CREATE TABLE notas.atencion (
    contratista_id uuid NOT NULL,
    nota_id        uuid NOT NULL,
    papel          text NOT NULL,
    referencia     text NOT NULL,
    nombre         text CHECK (nombre <> ''),
    cuando         timestamptz NOT NULL,
    PRIMARY KEY (contratista_id, nota_id),
    FOREIGN KEY (contratista_id, nota_id) REFERENCES notas.nota
);

SELECT plataforma.solo_agregar('notas.nota');
SELECT plataforma.solo_agregar('notas.atencion');

-- Las que el contratista escribe mientras revisa y aún no manda: son lo único de aquí que se quita.
CREATE TABLE notas.por_mandar (
    contratista_id uuid NOT NULL,
    nota_id        uuid NOT NULL,
    informativa_id uuid NOT NULL,
    contrato_id    uuid,
    campo          text COLLATE "C" CHECK (campo <> ''),
    sobre          text NOT NULL,
    texto          text NOT NULL CHECK (char_length(texto) BETWEEN 1 AND 2000),
    creada         timestamptz NOT NULL,
    orden          bigint NOT NULL DEFAULT nextval('notas.orden'),
    PRIMARY KEY (contratista_id, nota_id),
    FOREIGN KEY (contratista_id, informativa_id) REFERENCES informativas.informativa
);

CREATE INDEX por_mandar_por_informativa ON notas.por_mandar (contratista_id, informativa_id);
