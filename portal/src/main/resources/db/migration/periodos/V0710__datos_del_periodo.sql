-- Los días inhábiles, la UMA y los salarios mínimos guardan su historia: rige la última versión de cada uno.
ALTER TABLE periodos.dia_inhabil
    ADD COLUMN version  integer NOT NULL DEFAULT 1 CHECK (version > 0),
    ADD COLUMN inhabil  boolean NOT NULL DEFAULT true,
    ADD COLUMN asentado timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN quien    text NOT NULL DEFAULT 'icsoe',
    DROP CONSTRAINT dia_inhabil_pkey,
    ADD PRIMARY KEY (autoridad, dia, version);

ALTER TABLE periodos.dia_inhabil
    ALTER COLUMN version DROP DEFAULT,
    ALTER COLUMN inhabil DROP DEFAULT,
    ALTER COLUMN asentado DROP DEFAULT,
    ALTER COLUMN quien DROP DEFAULT;

COMMENT ON COLUMN periodos.dia_inhabil.inhabil IS 'falso si la autoridad lo volvió hábil';

CREATE TABLE periodos.uma (
    anio     smallint NOT NULL CHECK (anio BETWEEN 2021 AND 2199),
    version  integer NOT NULL CHECK (version > 0),
    centavos integer NOT NULL CHECK (centavos > 0),
    fuente   text NOT NULL CHECK (fuente <> ''),
    asentado timestamptz NOT NULL,
    quien    text NOT NULL,
    PRIMARY KEY (anio, version)
);

COMMENT ON TABLE periodos.uma IS 'Valor diario de la UMA, en centavos; el de cada año rige desde el 1 de febrero.';

CREATE TABLE periodos.salario_minimo (
    anio     smallint NOT NULL CHECK (anio BETWEEN 2021 AND 2199),
    zona     text NOT NULL CHECK (zona IN ('GENERAL', 'FRONTERA')),
    version  integer NOT NULL CHECK (version > 0),
    centavos integer NOT NULL CHECK (centavos > 0),
    fuente   text NOT NULL CHECK (fuente <> ''),
    asentado timestamptz NOT NULL,
    quien    text NOT NULL,
    PRIMARY KEY (anio, zona, version)
);

COMMENT ON TABLE periodos.salario_minimo IS 'Salario mínimo diario, en centavos; el de cada año rige desde el 1 de enero.';

INSERT INTO periodos.uma (anio, version, centavos, fuente, asentado, quien)
SELECT anio, 1, centavos, 'INEGI, valor publicado de la UMA ' || anio || '; por comprobar en el DOF', now(), 'icsoe'
FROM (VALUES (2021, 8962), (2022, 9622), (2023, 10374), (2024, 10857), (2025, 11314), (2026, 11731)) AS uma (anio, centavos);

INSERT INTO periodos.salario_minimo (anio, zona, version, centavos, fuente, asentado, quien)
SELECT anio, zona, 1, centavos, 'CONASAMI, salarios mínimos de ' || anio || '; por comprobar en el DOF', now(), 'icsoe'
FROM (VALUES (2021, 14170, 21339), (2022, 17287, 26034), (2023, 20744, 31241), (2024, 24893, 37489),
             (2025, 27880, 41988), (2026, 31504, 44087)) AS salario (anio, general, frontera)
CROSS JOIN LATERAL (VALUES ('GENERAL', general), ('FRONTERA', frontera)) AS por_zona (zona, centavos);

SELECT plataforma.solo_agregar('periodos.dia_inhabil');
SELECT plataforma.solo_agregar('periodos.uma');
SELECT plataforma.solo_agregar('periodos.salario_minimo');
