CREATE SCHEMA IF NOT EXISTS despacho;

CREATE TABLE despacho.vencimiento (
    ejercicio    smallint NOT NULL CHECK (ejercicio BETWEEN 2021 AND 2199),
    cuatrimestre smallint NOT NULL CHECK (cuatrimestre BETWEEN 1 AND 3),
    secuencia    integer NOT NULL CHECK (secuencia >= 0),
    vence        date NOT NULL,
    publicado    timestamptz NOT NULL,
    PRIMARY KEY (ejercicio, cuatrimestre, secuencia)
);

COMMENT ON TABLE despacho.vencimiento IS
    'Cada día de vencimiento que se ha puesto en un calendario; si un día inhábil lo mueve, la secuencia crece (RFC 5545, 3.8.7.4).';

SELECT plataforma.solo_agregar('despacho.vencimiento');

CREATE TABLE despacho.suscripcion (
    dueno       uuid NOT NULL PRIMARY KEY,
    papel       text NOT NULL CHECK (papel IN ('capturista', 'contratista')),
    huella      text COLLATE "C" NOT NULL CHECK (huella ~ '^[0-9a-f]{64}$'),
    con_nombres boolean NOT NULL,
    creada      timestamptz NOT NULL
);

COMMENT ON TABLE despacho.suscripcion IS
    'La dirección secreta del calendario de cada quien, por su huella: la dirección misma no se guarda.';

CREATE INDEX suscripcion_por_huella ON despacho.suscripcion (huella);
