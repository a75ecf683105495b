-- Traders who write all names in lower case without marks between the words; keys of text, references to odd keys.
create table categories (
  category_id smallint not null,
  category_name varchar(15) not null,
  picture bytea,
  constraint pk_categories primary key (category_id)
);
create table customers (
  customer_id varchar(5) not null primary key,
  company_name varchar(40) not null,
  code integer unique
);
create table customer_demographics (customer_type_id varchar(5) not null primary key, customer_desc text);
create table customer_customer_demo (
  customer_id varchar(5) not null references customers,
  customer_type_id varchar(5) not null references customer_demographics,
  primary key (customer_id, customer_type_id)
);
create table employees (
  employee_id smallint not null primary key,
  reports_to smallint references employees (employee_id),
  hire_date date,
  photo bytea
);
create table orders (
  order_id smallint not null primary key,
  customer_id varchar(5) references customers,
  customer_code integer references customers (code),
  employee_id smallint references employees,
  freight real
);
create table products (
  product_id smallint not null primary key,
  category_id smallint references categories,
  discontinued integer not null,
  unique (product_id)
);
create table order_details (
  order_id smallint not null references orders,
  product_id smallint not null references products,
  unit_price real not null,
  quantity smallint not null,
  primary key (order_id, product_id)
);
create table shipments (
  order_id smallint,
  product_id smallint,
  foreign key (order_id, product_id) references order_details
);
