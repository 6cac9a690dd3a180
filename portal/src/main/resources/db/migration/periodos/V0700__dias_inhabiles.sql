-- Los días inhábiles son datos: quien opera agrega los que la autoridad publique, con su fuente.
CREATE SCHEMA IF NOT EXISTS periodos;

CREATE TABLE periodos.dia_inhabil (
    autoridad text NOT NULL CHECK (autoridad <> ''),
    dia       date NOT NULL,
    motivo    text NOT NULL CHECK (motivo <> ''),
    fuente    text NOT NULL CHECK (fuente <> ''),
    PRIMARY KEY (autoridad, dia)
);

CREATE INDEX dia_inhabil_por_dia ON periodos.dia_inhabil (dia);

-- Código Fiscal de la Federación, artículo 12, de 2022 a 2035. Sábados y domingos no se enlistan.
WITH anio AS (
    SELECT generate_series(2022, 2035) AS a
), fijo (mes, dia, motivo) AS (
    VALUES (1, 1, 'Año nuevo'),
           (5, 1, 'Día del Trabajo'),
           (5, 5, 'Aniversario de la Batalla de Puebla'),
           (9, 16, 'Día de la Independencia'),
           (12, 25, 'Navidad')
), lunes (mes, cual, motivo) AS (
    VALUES (2, 1, 'En conmemoración del 5 de febrero'),
           (3, 3, 'En conmemoración del 21 de marzo'),
           (11, 3, 'En conmemoración del 20 de noviembre')
), dias AS (
    SELECT make_date(a, mes, dia) AS dia, motivo FROM anio CROSS JOIN fijo
    UNION ALL
    -- (8 - isodow) % 7 lleva del día 1 al primer lunes del mes.
    SELECT make_date(a, mes, 1)
               + ((8 - extract(isodow FROM make_date(a, mes, 1))::int) % 7)
               + 7 * (cual - 1),
           motivo
      FROM anio CROSS JOIN lunes
    UNION ALL
    SELECT make_date(a, 10, 1), 'Transmisión del Poder Ejecutivo Federal' FROM anio WHERE a IN (2024, 2030)
)
INSERT INTO periodos.dia_inhabil (autoridad, dia, motivo, fuente)
SELECT 'Congreso de la Unión', dia, motivo, 'Código Fiscal de la Federación, artículo 12' FROM dias;
